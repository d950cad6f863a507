/** Tests of the quick check. */
package io.supercargo.check.plain;
