package org.plenary.credentials.desk;

import static org.plenary.web.Table.column;
import static org.plenary.web.Table.texts;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.plenary.credentials.Credential.Objection;
import org.plenary.credentials.Credential.Receipt;
import org.plenary.credentials.Credentials.Entry;
import org.plenary.credentials.Credentials.OfSession;
import org.plenary.rules.Finding;
import org.plenary.web.Table;

/** The credentials that the list shows, as a table for programs. */
final class CredentialsTable {

    private CredentialsTable() {}

    static Table of(List<Entry> shown, OfSession all) {
        var opens = all.session().opens();
        return Table.of(
                shown,
                column("state", (Entry entry) -> entry.state().code()),
                texts("name", (Entry entry) -> entry.state().name()),
                column("group", (Entry entry) -> ListFilter.groupOf(entry.state(), opens)),
                column("standing", (Entry entry) -> entry.standing().word()),
                column("form", ofReceipt(receipt -> receipt.form().word())),
                column(
                        "issuer",
                        ofReceipt(receipt -> receipt.issuer() == null
                                ? null
                                : receipt.issuer().word())),
                column("received", ofReceipt(Receipt::at)),
                column("note", ofReceipt(Receipt::note)),
                column("examined", CredentialsTable::examined),
                column(
                        "contestedBy",
                        (Entry entry) -> entry.credential().objections().stream()
                                .filter(objection -> !objection.settled())
                                .map(Objection::by)
                                .toList()),
                column("decided", CredentialsTable::decided),
                column(
                        "findings",
                        (Entry entry) ->
                                entry.findings().stream().map(Finding::code).toList()));
    }

    private static @Nullable Object examined(Entry entry) {
        var examination = entry.credential().examination();
        return examination == null ? null : examination.on();
    }

    private static @Nullable Object decided(Entry entry) {
        var decision = entry.credential().decision();
        return decision == null ? null : decision.on();
    }

    private static Function<Entry, @Nullable Object> ofReceipt(Function<Receipt, @Nullable Object> value) {
        return entry -> {
            var receipt = entry.credential().receipt();
            return receipt == null ? null : value.apply(receipt);
        };
    }
}
