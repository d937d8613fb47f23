package org.plenary.rules;

import java.time.LocalDate;
import org.plenary.languages.MultilingualText;

/**
 * An official holiday of the organization at its seat in Vienna.
 *
 * @param source where the list was seen
 */
public record Holiday(LocalDate day, MultilingualText name, Certainty certainty, String source) {}
