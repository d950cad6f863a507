@NullMarked
package io.supercargo.check.bean;

import org.jspecify.annotations.NullMarked;
