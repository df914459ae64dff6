package occ.picture.pages;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import occ.kernel.AsAt;
import occ.picture.Facet;

/** An address within this program, put together from a path and what is asked for there. */
record Address(String path, List<String> parameters) {
    static Address of(String path) {
        return new Address(path, List.of());
    }

    Address with(String name, String value) {
        if (value.isEmpty()) {
            return this;
        }
        var longer = new ArrayList<>(parameters);
        longer.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
        return new Address(path, List.copyOf(longer));
    }

    Address with(Map<Facet, Set<String>> chosen) {
        var address = this;
        for (var choice : chosen.entrySet()) {
            for (var value : choice.getValue()) {
                address = address.with(choice.getKey().key(), value);
            }
        }
        return address;
    }

    Address at(AsAt asAt) {
        var day = asAt.day();
        return day == null ? this : with(Asked.AS_AT, day.toString());
    }

    /** Up to where one more value goes, as pages and columns of a list need it. */
    String upTo(String name) {
        return text() + (parameters.isEmpty() ? "?" : "&") + name + "=";
    }

    String text() {
        return parameters.isEmpty() ? path : path + "?" + String.join("&", parameters);
    }
}
