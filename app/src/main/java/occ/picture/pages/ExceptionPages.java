package occ.picture.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import occ.adequacy.AdequacyRule;
import occ.adequacy.RuleBook;
import occ.faces.pages.Form;
import occ.faces.pages.NavigationLink;
import occ.faces.pages.Option;
import occ.faces.pages.Options;
import occ.faces.pages.Pages;
import occ.faces.pages.View;
import occ.faces.pages.chart.BarList;
import occ.kernel.Actor;
import occ.kernel.EntityKind;
import occ.picture.Exceptions;
import occ.picture.Exceptions.Among;
import occ.picture.Exceptions.Filter;
import occ.picture.Exceptions.Listing;
import occ.picture.Facet;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class ExceptionPages {
    static final String PATH = "/exceptions";
    static final String KIND = "kind";
    static final String AMONG = "among";
    private static final int SIZE = 50;
    private static final List<Facet> FACETS =
            List.of(Facet.RULE, Facet.THEME, Facet.TIER, Facet.BAND, Facet.REGION, Facet.PLACE);

    private final Exceptions exceptions;
    private final RuleBook rules;
    private final Clock clock;

    ExceptionPages(Exceptions exceptions, RuleBook rules, Clock clock) {
        this.exceptions = exceptions;
        this.rules = rules;
        this.clock = clock;
    }

    @GetMapping(PATH)
    View show(Actor actor, HttpServletRequest request) {
        var asked = Asked.of(Form.of(request), clock);
        var filter = filter(asked);
        var page = RegisterQuestion.page(asked.form());
        var listing = exceptions.list(actor, filter, asked.asAt(), page, SIZE);
        return View.of("picture/exceptions", page(asked, filter, listing, page));
    }

    private ExceptionsPage page(Asked asked, Filter filter, Listing listing, int page) {
        var address = address(asked, filter);
        return new ExceptionsPage(
                asked.form(),
                asked.asAt(),
                asked.refused(),
                Carried.of(asked.form(), KIND, AMONG),
                selects(),
                filter.among(),
                among(asked, filter, listing),
                listing.total(),
                listing.rows().stream().map(ExceptionLine::new).toList(),
                byRule(asked, filter, listing),
                new Pages(page, SIZE, listing.total(), address.upTo(RegisterQuestion.PAGE)));
    }

    private static Filter filter(Asked asked) {
        var kinds = asked.form()
                .read()
                .optionalChoice(KIND, Filter.ALL_KINDS, EntityKind::name)
                .map(List::of)
                .orElse(Filter.ALL_KINDS);
        return new Filter(
                kinds,
                asked.chosen(Set.copyOf(FACETS)),
                asked.form()
                        .read()
                        .optionalChoice(AMONG, List.of(Among.values()), Among::name)
                        .orElse(Among.ALL));
    }

    private static Address address(Asked asked, Filter filter) {
        return Address.of(PATH)
                .with(KIND, asked.form().value(KIND))
                .with(filter.chosen())
                .with(AMONG, filter.among() == Among.ALL ? "" : filter.among().name())
                .at(asked.asAt());
    }

    private static List<NavigationLink> among(Asked asked, Filter filter, Listing listing) {
        return Arrays.stream(Among.values())
                .map(among -> new NavigationLink(
                        among.label(),
                        address(asked, new Filter(filter.kinds(), filter.chosen(), among))
                                .text(),
                        Math.toIntExact(listing.of(among)),
                        among == filter.among()))
                .toList();
    }

    private BarList byRule(Asked asked, Filter filter, Listing listing) {
        return BarList.of(listing.byRule().stream()
                .map(count -> new BarList.Entry(
                        ExceptionPart.breach(count, rules.rules()),
                        address(asked, only(filter, count.rule())).text(),
                        count.count()))
                .toList());
    }

    private static Filter only(Filter filter, String rule) {
        var chosen = new EnumMap<Facet, Set<String>>(Facet.class);
        chosen.putAll(filter.chosen());
        chosen.put(Facet.RULE, Set.of(rule));
        return new Filter(filter.kinds(), chosen, filter.among());
    }

    private List<PictureFilters.Select> selects() {
        return Stream.concat(
                        Stream.of(new PictureFilters.Select(KIND, "Of", kinds())),
                        FACETS.stream()
                                .map(facet -> new PictureFilters.Select(facet.key(), label(facet), options(facet))))
                .toList();
    }

    private static String label(Facet facet) {
        return facet == Facet.RULE ? "Rule" : facet.label();
    }

    private List<Option> options(Facet facet) {
        return facet == Facet.RULE
                ? Options.withNone("All rules", Options.of(rules.rules(), AdequacyRule::key, AdequacyRule::breach))
                : PictureFilters.options(facet, PictureScope.national());
    }

    private static List<Option> kinds() {
        return Options.withNone(
                "All subjects",
                Arrays.stream(KindWords.values())
                        .map(words -> new Option(words.kind().name(), words.title()))
                        .toList());
    }
}
