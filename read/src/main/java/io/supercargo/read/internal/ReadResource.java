package io.supercargo.read.internal;

import io.supercargo.model.Resource;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One resource of a document as far as it could be read.
 *
 * @param resource the resource, null if its kind could not be told
 * @param problems what is wrong with it
 * @param line the line where it begins
 * @param item its index in the list that it stands in, -1 if it is a document
 * @param positions where its fields stand, null if that is not known
 * @param comments the comments of its document, null if they are not wanted
 */
public record ReadResource(
    @Nullable Resource resource,
    List<Problem> problems,
    int line,
    int item,
    @Nullable Positions positions,
    @Nullable Map<String, String> comments) {}
