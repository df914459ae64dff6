package occ.operations.pages;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import occ.access.Organisation;
import occ.faces.pages.Form;
import occ.faces.pages.NavigationLink;
import occ.faces.pages.Option;
import occ.faces.pages.Options;
import occ.faces.pages.Pages;
import occ.operations.AuthoritiesDue;
import occ.operations.OperationCase;
import occ.operations.Operations.Line;

/** One part of all operations. */
public record OperationListPage(
        Form form,
        ListPart part,
        List<Line> lines,
        Pages pages,
        List<Organisation> organisations,
        LocalDate today,
        AuthoritiesDue due) {
    static final String MINE = "mine";
    private static final List<String> FILTERS = List.of(MINE, "body", "text");

    public List<NavigationLink> parts() {
        return Arrays.stream(ListPart.values())
                .map(each -> new NavigationLink(each.label(), address(each, form), null, each == part))
                .toList();
    }

    public List<Option> whose() {
        return List.of(new Option("", "Everybody’s"), new Option(MINE, "Mine"));
    }

    public List<Option> bodies() {
        return Options.withNone("All bodies", Options.of(organisations, Organisation::key, Organisation::name));
    }

    public String authority(Line line) {
        return Said.authority(line, today, due);
    }

    static String address(ListPart part, Form form) {
        var chosen = FILTERS.stream()
                .filter(filter -> !form.value(filter).isEmpty())
                .map(filter -> filter + "=" + URLEncoder.encode(form.value(filter), UTF_8));
        return OperationCase.ADDRESS + "?"
                + Stream.concat(Stream.of("part=" + part), chosen).collect(Collectors.joining("&"));
    }
}
