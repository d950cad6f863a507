/** What a check says: findings, where they point, and reports of them. */
@NullMarked
package io.supercargo.finding;

import org.jspecify.annotations.NullMarked;
