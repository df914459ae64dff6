package occ.intelligence.pages;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import occ.faces.pages.Breadcrumbs;
import occ.faces.pages.Form;
import occ.faces.pages.Option;
import occ.intelligence.standing.StandingSearchRules;
import occ.pole.identifier.IdentifierKind;

/** The form on which a standing search is begun. */
public record NewStandingSearchPage(Form form) {
    static final String NAME = "NAME";
    static final String RECORD = "RECORD";

    public Breadcrumbs breadcrumbs() {
        return Breadcrumbs.to("Begin a standing search").via("Standing searches", "/standing-searches");
    }

    public List<Option> kinds() {
        return Stream.concat(
                        Stream.of(new Option(NAME, "Name"), new Option(RECORD, "Record, by its reference")),
                        Arrays.stream(IdentifierKind.values()).map(kind -> new Option(kind.name(), kind.label())))
                .toList();
    }

    static List<String> ways() {
        return Stream.concat(
                        Stream.of(NAME, RECORD),
                        Arrays.stream(IdentifierKind.values()).map(Enum::name))
                .toList();
    }

    public String endHint() {
        return "At most %d days from now. You are then asked whether it is still needed"
                .formatted(StandingSearchRules.LONGEST_DAYS);
    }
}
