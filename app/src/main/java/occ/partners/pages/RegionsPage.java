package occ.partners.pages;

import java.time.LocalDate;
import java.util.List;
import occ.faces.pages.DateWords;
import occ.faces.pages.Mark;
import occ.faces.pages.Words;
import occ.partners.EmbeddedOfficers.Post;

/** The regions, each with its unit and the officer of the command who sits there. */
public record RegionsPage(List<Post> posts, boolean mayPost, LocalDate today) {
    public RegionsPage {
        posts = List.copyOf(posts);
    }

    public String vacant() {
        var vacant = posts.stream().filter(Post::isVacant).count();
        return vacant == 0
                ? "Every region has its officer."
                : Words.count(vacant, "region has", "regions have") + " no officer. Each is an exception (R33).";
    }

    public static Mark mark(Post post) {
        var since = post.since();
        if (post.isVacant()) {
            return new Mark(Mark.Kind.LATE, since == null ? "Vacant" : "Vacant since " + DateWords.day(since));
        }
        return new Mark(Mark.Kind.OK, since == null ? "In post" : "Since " + DateWords.day(since));
    }

    public static String unit(Post post) {
        return "/partners/region-" + post.region().code();
    }

    public static String posting(Post post) {
        return RegionPages.ADDRESS + "/" + post.region().code() + "/officer";
    }
}
