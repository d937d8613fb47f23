package org.plenary.record;

import java.time.Instant;

/**
 * An act on record.
 *
 * @param number its place, counted from 1 without gaps
 * @param at when, to the microsecond
 * @param before the seal of the entry before it; {@link Seal#FIRST} for the first
 * @param seal SHA-256 over all of this entry and the seal before it, in hexadecimal
 */
public record Entry(long number, Instant at, Act act, String before, String seal) {}
