package io.supercargo.ref;

import org.jspecify.annotations.Nullable;

/**
 * Names one port of a Service.
 *
 * @param service the Service
 * @param name the port's name, null if it is named by its number
 * @param number the port's number, 0 if it is named by its name
 */
public record ServicePortRef(ServiceRef service, @Nullable String name, int number) {}
