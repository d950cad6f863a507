package io.supercargo.check.update;

import io.supercargo.model.Schema;
import java.util.List;

/**
 * A list of which server-side apply tells the elements apart.
 *
 * @param schema of the object that has the list
 * @param field the index of the field
 * @param elements the elements
 */
record KeyedList(Schema schema, int field, List<?> elements) {}
