package org.plenary.agenda.site;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenary.agenda.Agenda;
import org.plenary.agenda.AgendaVersion;
import org.plenary.languages.Words;

/**
 * The agenda of a session as a tree.
 *
 * @param open whether all annotations are unfolded
 * @param toggle the address of the same page folded or unfolded
 * @param versions the latest first; one alone is not shown
 * @param older whether this is not the current version
 * @param changes the address of what changed since the version before; null for the first
 * @param exports addresses of the agenda as a paper and as data
 */
record AgendaPage(
        SessionHead head,
        List<ItemLine> items,
        boolean open,
        String toggle,
        List<VersionLink> versions,
        boolean older,
        @Nullable String changes,
        List<Export> exports) {

    /** A version in the switch. */
    record VersionLink(String address, String label, String made, boolean current) {}

    /** The agenda in another form. */
    record Export(String label, String address) {}

    static List<VersionLink> links(List<AgendaVersion> versions, Agenda shown, String base, Words words) {
        return versions.size() < 2
                ? List.of()
                : versions.stream()
                        .map(version -> new VersionLink(
                                base + "?version=" + version.number(),
                                words.text(
                                        "agenda.version",
                                        version.number(),
                                        words.text("agenda.status."
                                                + version.status().word())),
                                made(version, words),
                                version.number() == shown.version()))
                        .toList();
    }

    /** What made a version, in words. */
    static String made(AgendaVersion version, Words words) {
        var adoption = version.adoption();
        var day = version.madeAt().atZone(java.time.ZoneOffset.UTC).toLocalDate();
        return adoption == null
                ? words.text("agenda.made." + version.origin().name().toLowerCase(java.util.Locale.ROOT), day)
                : words.text("agenda.made.adoption", adoption.on(), adoption.meeting());
    }

    static List<Export> exports(String base) {
        return List.of(
                new Export("DOCX", base + ".docx"),
                new Export("PDF", base + ".pdf"),
                new Export("Akoma Ntoso", base + ".xml"),
                new Export("JSON", "/api" + base),
                new Export("CSV", "/api" + base + ".csv"));
    }
}
