package io.supercargo.apply.history;

/**
 * A delivery that succeeded.
 *
 * @param number counts from 1
 * @param time when it was recorded, as the server writes it
 * @param resources how many resources the set had
 * @param complete whether all of the record is there
 */
public record Release(int number, String time, int resources, boolean complete) {}
