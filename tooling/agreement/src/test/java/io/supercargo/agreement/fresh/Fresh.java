package io.supercargo.agreement.fresh;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A document that was made up.
 *
 * @param tree what it holds, as it was meant
 * @param text how it is written, which may be broken
 * @param made which edits made it
 */
public record Fresh(Map<String, @Nullable Object> tree, String text, String made) {}
