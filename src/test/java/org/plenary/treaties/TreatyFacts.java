package org.plenary.treaties;

import java.util.Collection;
import org.plenary.database.ReferenceData;

/** The States, groups and treaties that ship, for tests that need them to be there. */
public final class TreatyFacts {

    private TreatyFacts() {}

    /** Loads them, unless another test of the run did. */
    public static void load(Collection<ReferenceData> facts) {
        facts.stream()
                .filter(each -> each.name().equals("treaties.reference-data"))
                .filter(ReferenceData::isMissing)
                .forEach(ReferenceData::load);
    }
}
