package org.plenary.delegations.lists;

/**
 * The list as the public would see it.
 *
 * @param given as what and by whom it is given out; empty if it is not
 */
record IssuePage(
        String address, String session, String publicAddress, String given, boolean issued, ParticipantsList list) {}
