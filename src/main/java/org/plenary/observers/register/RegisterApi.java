package org.plenary.observers.register;

import static org.plenary.web.Table.column;
import static org.plenary.web.Table.texts;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plenary.languages.Language;
import org.plenary.observers.Names;
import org.plenary.web.Table;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The register of organizations for programs; its CSV can be given in again at the desk. */
@RestController
class RegisterApi {

    private final Organizations organizations;

    RegisterApi(Organizations organizations) {
        this.organizations = organizations;
    }

    @GetMapping("/api/organizations")
    List<Map<String, @Nullable Object>> organizations() {
        return table().objects();
    }

    @GetMapping("/api/organizations.csv")
    ResponseEntity<byte[]> organizationsAsCsv() {
        return table().download("organizations.csv");
    }

    private Table table() {
        return Table.of(
                organizations.all().stream()
                        .sorted(Names.of(Language.ENGLISH, Organization::name))
                        .toList(),
                column("kind", (Organization each) -> each.kind().word()),
                texts("name", Organization::name),
                texts("acronym", Organization::acronym),
                column("website", Organization::website),
                texts("information", Organization::information),
                column("basis", Organization::basis),
                column("checked", Organization::checked),
                column("source", Organization::source));
    }
}
