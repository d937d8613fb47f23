package org.plenary.questionnaires.mapping;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.DigestUtils;
import org.plenary.questionnaires.Correspondence;

/**
 * The mark of what a question continued when an officer saw it. Officers at different questions are not in each other's way; of
 * two at the same the second is told.
 */
final class CorrespondencesMark {

    private CorrespondencesMark() {}

    static String of(List<Correspondence> seen) {
        var whole = seen.stream()
                .map(each -> "%s %s %s".formatted(each.older(), each.relation().word(), new TreeMap<>(each.values())))
                .sorted()
                .collect(Collectors.joining("\n"));
        return DigestUtils.sha256Hex(whole).substring(0, 16);
    }
}
