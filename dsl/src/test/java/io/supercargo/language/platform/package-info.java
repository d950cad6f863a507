/** Stands for a platform's own language on top of ours. */
package io.supercargo.language.platform;
