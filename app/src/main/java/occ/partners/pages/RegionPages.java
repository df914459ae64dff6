package occ.partners.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Arrays;
import occ.access.Access;
import occ.access.Person;
import occ.access.Transactions;
import occ.access.Verb;
import occ.faces.NoSuchRecord;
import occ.faces.pages.DateWords;
import occ.faces.pages.Form;
import occ.faces.pages.View;
import occ.kernel.Actor;
import occ.mapping.Recording.Recorded;
import occ.mapping.Recording.Refused;
import occ.partners.EmbeddedOfficers;
import occ.partners.EmbeddedOfficers.Post;
import occ.reference.Region;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Regions and the senior officers of the command who sit there (R33). */
@Controller
class RegionPages {
    static final String ADDRESS = "/partners/regions";
    private static final String POSTING = ADDRESS + "/{region}/officer";
    private static final String TEMPLATE = "partners/posting";
    private static final int LONGEST = 4_000;

    private final EmbeddedOfficers officers;
    private final Access access;
    private final Transactions transactions;
    private final Clock clock;

    RegionPages(EmbeddedOfficers officers, Access access, Transactions transactions, Clock clock) {
        this.officers = officers;
        this.access = access;
        this.transactions = transactions;
        this.clock = clock;
    }

    @GetMapping(ADDRESS)
    View list(Actor actor) {
        return transactions.as(
                actor,
                () -> View.of(
                        "partners/regions",
                        new RegionsPage(
                                officers.posts(actor),
                                access.may(actor, Verb.POST_OFFICERS),
                                DateWords.today(clock.instant()))));
    }

    @GetMapping(POSTING)
    View form(Actor actor, @PathVariable String region) {
        return transactions.as(actor, () -> View.of(TEMPLATE, page(actor, region, Form.empty())));
    }

    @PostMapping(POSTING)
    View post(Actor actor, @PathVariable String region, HttpServletRequest request) {
        return transactions.as(actor, () -> {
            var form = Form.of(request);
            var page = page(actor, region, form);
            var officer = form.read().optionalChoice("officer", page.candidates(), Person::reference);
            var handover = form.read().optionalText("handover", "the handover note", LONGEST);
            if (!form.isValid()) {
                return View.invalid(TEMPLATE, page);
            }
            var outcome = officers.post(actor, page.post().region(), officer.orElse(null), handover.orElse(""));
            return switch (outcome) {
                case Recorded<Post>(var post) ->
                    View.redirect(
                            ADDRESS,
                            post.isVacant()
                                    ? "The post in %s is vacant."
                                            .formatted(post.region().label())
                                    : "%s sits in %s."
                                            .formatted(
                                                    post.officer(),
                                                    post.region().label()));
                case Refused<Post>(var problems) -> {
                    Problems.told(form, problems);
                    yield View.invalid(TEMPLATE, page);
                }
            };
        });
    }

    private PostingPage page(Actor actor, String typed, Form form) {
        access.require(actor, Verb.POST_OFFICERS);
        var region = Arrays.stream(Region.values())
                .filter(one -> one.code().equals(typed))
                .findFirst()
                .orElseThrow(() -> new NoSuchRecord("region"));
        var post = officers.posts(actor).stream()
                .filter(one -> one.region() == region)
                .findFirst()
                .orElseThrow();
        return new PostingPage(post, officers.candidates(actor, region), form);
    }
}
