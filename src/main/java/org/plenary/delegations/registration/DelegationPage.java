package org.plenary.delegations.registration;

import java.util.List;

/**
 * A delegation at the desk: how it takes part, its people, and what departs from the rules.
 *
 * @param badges whether anybody has one
 * @param notes the notes verbales, the latest first
 */
record DelegationPage(
        String address,
        String session,
        String name,
        String key,
        String kind,
        List<PersonLine> people,
        List<DeskFinding> findings,
        boolean badges,
        String noteAction,
        List<NoteLine> notes,
        String privacy) {}
