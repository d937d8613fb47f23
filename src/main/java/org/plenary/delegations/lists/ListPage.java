package org.plenary.delegations.lists;

import org.jspecify.annotations.Nullable;

/**
 * The page of the list of participants.
 *
 * @param list null before the secretariat gives one out
 */
record ListPage(
        String address,
        String session,
        String title,
        @Nullable ParticipantsList list) {}
