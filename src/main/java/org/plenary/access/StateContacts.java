package org.plenary.access;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.plenary.access.links.SiteAddress;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where letters to States go: the focal points with an e-mail address, and the address of the site that letters name. */
@Component
public class StateContacts {

    private final JdbcClient jdbc;
    private final SiteAddress site;

    StateContacts(JdbcClient jdbc, SiteAddress site) {
        this.jdbc = jdbc;
        this.site = site;
    }

    /** The e-mail addresses of the focal points of each State that has one, by its code. */
    public Map<String, List<String>> focalPoints() {
        return jdbc.sql("""
                        select acting_for, email from access.account
                        where 'FOCAL_POINT' = any(roles) and email is not null and not locked and acting_for is not null
                        order by email""").query((row, _) -> Map.entry(row.getString(1), row.getString(2))).list().stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** The address of a page as letters name it; the path alone where whoever runs the site has named none. */
    public String address(String path) {
        return site.named().orElse("") + path;
    }
}
