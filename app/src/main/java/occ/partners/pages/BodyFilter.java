package occ.partners.pages;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import occ.access.Organisation.Sector;
import occ.faces.pages.Form;
import occ.partners.Bodies.Filter;
import occ.partners.Body;
import occ.partners.ExposureKind;
import occ.reference.Region;

/** What a reader asks of the list of bodies, between its address and its question. */
final class BodyFilter {
    private static final int LONGEST = 200;

    private BodyFilter() {}

    /** What was not offered is not asked. */
    static Filter read(Form form) {
        var read = form.read();
        return new Filter(
                read.optionalText("q", "what you search for", LONGEST).orElse(""),
                read.optionalChoice("sector", List.of(Sector.values()), Enum::name)
                        .orElse(null),
                read.optionalChoice("region", List.of(Region.values()), Enum::name)
                        .orElse(null),
                read.optionalChoice("against", List.of(ExposureKind.values()), Enum::name)
                        .orElse(null),
                form.has("closed", "yes"));
    }

    static String address(Filter filter, String of) {
        Map<String, String> asked = new LinkedHashMap<>();
        var sector = filter.sector();
        var region = filter.region();
        var against = filter.against();
        asked.put("q", filter.words());
        asked.put("sector", sector == null ? "" : sector.name());
        asked.put("region", region == null ? "" : region.name());
        asked.put("against", against == null ? "" : against.name());
        asked.put("closed", filter.closedToo() ? "yes" : "");
        var query = asked.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return Body.ADDRESS + of + (query.isEmpty() ? "" : "?" + query);
    }

    static String pages(Filter filter) {
        var address = address(filter, "");
        return address + (address.contains("?") ? "&" : "?") + "page=";
    }
}
