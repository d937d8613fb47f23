package org.plenary.questionnaires.desk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** A file as it came. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record GivenFile(String name, byte[] content) {

    /** The same files, of which no two have one name: each is told of by its name. */
    static List<GivenFile> distinct(List<GivenFile> files) {
        var names = new HashSet<String>();
        var distinct = new ArrayList<GivenFile>();
        for (var file : files) {
            var name = file.name();
            for (int count = 2; !names.add(name); count++) {
                name = "%s (%d)".formatted(file.name(), count);
            }
            distinct.add(new GivenFile(name, file.content()));
        }
        return distinct;
    }
}
