package org.plenary.treaties;

import org.plenary.languages.MultilingualText;

/**
 * An article of a treaty: the place where reports, authorities, agenda items and decisions meet.
 *
 * @param instrument the code of the treaty
 * @param chapter the chapter it stands in; none for a treaty without chapters
 */
public record Article(String instrument, int number, MultilingualText chapter, MultilingualText title) {}
