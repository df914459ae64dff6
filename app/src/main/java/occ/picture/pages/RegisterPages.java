package occ.picture.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import occ.access.Access;
import occ.access.Verb;
import occ.faces.pages.DateWords;
import occ.faces.pages.Form;
import occ.faces.pages.Link;
import occ.faces.pages.Pages;
import occ.faces.pages.Sort;
import occ.faces.pages.View;
import occ.kernel.Actor;
import occ.kernel.AsAt;
import occ.picture.Facet;
import occ.picture.Register;
import occ.picture.Register.FacetCount;
import occ.picture.Register.Listing;
import occ.picture.RegisterFilter;
import occ.picture.SavedViews;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class RegisterPages {
    private final Register register;
    private final SavedViews views;
    private final Access access;
    private final FacetWords words;
    private final Clock clock;

    RegisterPages(Register register, SavedViews views, Access access, FacetWords words, Clock clock) {
        this.register = register;
        this.views = views;
        this.access = access;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/{collection:groups|individuals|vulnerabilities}")
    View show(@PathVariable String collection, Actor actor, HttpServletRequest request) {
        var kind = KindWords.named(collection).orElseThrow();
        var question = RegisterQuestion.of(kind, Form.of(request), clock);
        var listing = register.list(
                actor, question.filter(), question.order(), question.asked().asAt(), question.page());
        return View.of("picture/register", page(kind, question, listing, actor));
    }

    private RegisterPage page(KindWords kind, RegisterQuestion question, Listing listing, Actor actor) {
        var asAt = question.asked().asAt();
        var address = ListLinks.register(question.filter(), asAt);
        var ordered = address.with(RegisterQuestion.SORT, question.sorted());
        return new RegisterPage(
                kind,
                question.asked().form(),
                asAt,
                question.asked().refused(),
                facets(question.filter(), listing),
                chosen(question.filter(), listing, asAt),
                lines(listing, asAt),
                listing.all(),
                new Pages(question.page(), Listing.PAGE, listing.total(), ordered.upTo(RegisterQuestion.PAGE)),
                Sort.of(question.sorted(), address.upTo(RegisterQuestion.SORT)),
                ordered.text(),
                views.of(actor),
                access.may(actor, Verb.EXPORT)
                        ? new Address(kind.path() + "/export", ordered.parameters()).text()
                        : null,
                asAt.isNow() && !listing.rows().isEmpty() ? deeds(actor) : List.of());
    }

    /** What was cannot be changed, so there are none where a past day is shown. */
    private List<ChosenDeed> deeds(Actor actor) {
        return Arrays.stream(ChosenDeed.values())
                .filter(deed -> access.may(actor, deed.verb()))
                .toList();
    }

    private List<RegisterLine> lines(Listing listing, AsAt asAt) {
        var past = asAt.day();
        var today = past == null ? DateWords.today(clock.instant()) : past;
        return listing.rows().stream().map(row -> RegisterLine.of(row, today)).toList();
    }

    private List<FacetGroup> facets(RegisterFilter filter, Listing listing) {
        return Arrays.stream(Facet.values())
                .filter(Facet::isCounted)
                .map(facet -> FacetGroup.of(facet, counts(listing, facet), filter, words))
                .filter(group -> !group.first().isEmpty())
                .toList();
    }

    /** Each choice in words, and the list without it. */
    private List<Link> chosen(RegisterFilter filter, Listing listing, AsAt asAt) {
        var links = new ArrayList<Link>();
        for (var facet : EnumSet.copyOf(List.of(Facet.values()))) {
            for (var value : filter.values(facet)) {
                var others = new ArrayList<>(filter.values(facet));
                others.remove(value);
                links.add(new Link(
                        words.of(facet, value, label(listing, facet, value)),
                        ListLinks.register(filter.with(facet, others), asAt).text()));
            }
        }
        if (!filter.text().isEmpty()) {
            links.add(new Link(
                    "“" + filter.text() + "”",
                    ListLinks.register(filter.holding(""), asAt).text()));
        }
        return links;
    }

    private static List<FacetCount> counts(Listing listing, Facet facet) {
        return listing.counts().getOrDefault(facet, List.of());
    }

    private static String label(Listing listing, Facet facet, String value) {
        return counts(listing, facet).stream()
                .filter(count -> count.value().equals(value))
                .map(FacetCount::label)
                .findFirst()
                .orElse(value);
    }
}
