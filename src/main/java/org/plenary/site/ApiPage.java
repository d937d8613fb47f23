package org.plenary.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.plenary.languages.Words;
import org.plenary.site.ApiDescription.Address;

/** What the page of the API shows: its addresses, subject by subject. */
record ApiPage(List<Subject> subjects) {

    static ApiPage of(ApiDescription description, Words words) {
        var subjects = new LinkedHashMap<String, List<Line>>();
        description
                .addresses()
                .forEach(address -> subjects.computeIfAbsent(address.subject(), _ -> new ArrayList<>())
                        .add(Line.of(address, words)));
        return new ApiPage(subjects.entrySet().stream()
                .map(each ->
                        new Subject(each.getKey(), words.text("site.api.subject." + each.getKey()), each.getValue()))
                .toList());
    }

    /** The addresses about one thing. */
    record Subject(String id, String name, List<Line> lines) {}

    /**
     * An address in one line.
     *
     * @param csv an example of the same table as CSV; empty where it is no table
     */
    record Line(String path, String says, String example, String csv) {

        static Line of(Address address, Words words) {
            return new Line(
                    address.path(), words.text("site.api.says." + address.name()), address.example(), address.csv());
        }
    }
}
