/** Tests of the language as users write it: their package is none of the library's. */
package io.supercargo.language;
