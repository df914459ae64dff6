package occ.partners.pages;

import java.util.List;
import occ.access.Person;
import occ.faces.pages.Breadcrumbs;
import occ.faces.pages.Form;
import occ.faces.pages.Option;
import occ.faces.pages.Options;
import occ.partners.EmbeddedOfficers.Post;

/** Posting an officer to a region. */
public record PostingPage(Post post, List<Person> candidates, Form form) {
    public PostingPage {
        candidates = List.copyOf(candidates);
    }

    public Breadcrumbs breadcrumbs() {
        return Breadcrumbs.to(post.region().label()).via("Regions", RegionPages.ADDRESS);
    }

    public List<Option> officers() {
        return Options.withNone(
                post.isVacant() ? "Choose an officer" : "Nobody: the post falls vacant",
                Options.of(candidates, Person::reference, person -> person.name() + ", " + person.unit()));
    }

    public String action() {
        return RegionsPage.posting(post);
    }
}
