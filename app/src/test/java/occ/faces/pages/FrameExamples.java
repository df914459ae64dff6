package occ.faces.pages;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A frame as an analyst of the invented world sees it, and the templates as they are packaged. */
final class FrameExamples {
    private static final TemplateEngine TEMPLATES =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "templates");

    private FrameExamples() {}

    static Frame analyst() {
        return signedIn(new SignedIn("Morwen Attlesby", "Analyst, North West region"), null);
    }

    static Frame afterADeed(String notice) {
        return signedIn(new SignedIn("Morwen Attlesby", "Analyst, North West region"), notice);
    }

    static Frame signedOut() {
        return new Frame(
                Frame.APPLICATION, "OFFICIAL", true, null, List.of(), "_csrf", "token", "/sign-in", "once", null);
    }

    static String render(String template, Map<String, Object> parameters) {
        var output = new StringOutput();
        TEMPLATES.render(template + ".jte", parameters, output);
        return output.toString();
    }

    static Content component(String template, Map<String, Object> parameters) {
        return output -> TEMPLATES.render(template + ".jte", parameters, output);
    }

    static Content text(String text) {
        return output -> output.writeContent(text);
    }

    private static Frame signedIn(SignedIn who, @Nullable String notice) {
        return new Frame(
                        Frame.APPLICATION,
                        "OFFICIAL-SENSITIVE",
                        true,
                        who,
                        navigation(),
                        "_csrf",
                        "token",
                        "/groups/OCG-7K2M-9QX4-T",
                        "once",
                        notice)
                .renderedBy((frame, piece) -> output -> TEMPLATES.render(
                        piece.template() + ".jte", Map.of("page", piece.model(), "frame", frame), output));
    }

    private static List<NavigationGroup> navigation() {
        return List.of(
                new NavigationGroup("Work", List.of(link("Your work", 9), link("Tasking", 14), link("Reviews", 3))),
                new NavigationGroup(
                        "Picture",
                        List.of(
                                link("National picture", null),
                                new NavigationLink("Groups", "/groups", null, true),
                                link("People", null),
                                link("Network on network", null))),
                new NavigationGroup("Response", List.of(link("Plans", null), link("Public reports", 11))));
    }

    private static NavigationLink link(String text, @Nullable Integer count) {
        return new NavigationLink(text, "/" + text.toLowerCase(Locale.ROOT).replace(' ', '-'), count, false);
    }
}
