package org.plenary.delegations.badges;

import java.util.List;

/** Badges for setting as PDF, one a page of the size of a card holder. */
record BadgeSheet(String language, String direction, List<Badge> badges) {

    /**
     * A badge.
     *
     * @param picture the QR code as the address of itself
     * @param code the same in signs, to be typed where no scanner is
     */
    record Badge(
            String body,
            String session,
            String honorific,
            String name,
            String direction,
            String delegation,
            String function,
            String picture,
            String code) {}
}
