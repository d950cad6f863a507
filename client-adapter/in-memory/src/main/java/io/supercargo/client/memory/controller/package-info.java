/** The controllers of a cluster in memory: what makes workloads move. */
@NullMarked
package io.supercargo.client.memory.controller;

import org.jspecify.annotations.NullMarked;
