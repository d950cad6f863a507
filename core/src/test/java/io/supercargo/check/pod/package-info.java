@org.jspecify.annotations.NullMarked
package io.supercargo.check.pod;
