package org.plenary.treaties;

import org.plenary.languages.MultilingualText;

/** One of the groups of States among which seats and offices of the organization rotate, such as {@code GRULAC}. */
public record RegionalGroup(String code, MultilingualText name) {}
