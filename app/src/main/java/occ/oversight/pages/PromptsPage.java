package occ.oversight.pages;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import occ.faces.pages.DateWords;
import occ.faces.pages.Words;
import occ.oversight.Inquiry;
import occ.oversight.Prompts.Prompt;
import org.jspecify.annotations.Nullable;

/** What a day’s trail points out, in the order of time. */
public record PromptsPage(LocalDate day, LocalDate today, List<Prompt> prompts) {
    private static final int SHOWN = 5;

    public PromptsPage {
        prompts = List.copyOf(prompts);
    }

    public String dayWords() {
        return DateWords.day(day) + (day.equals(today) ? ", today" : "");
    }

    public String earlier() {
        return PromptPages.ADDRESS + "?day=" + day.minusDays(1);
    }

    public @Nullable String later() {
        return day.equals(today) ? null : PromptPages.ADDRESS + "?day=" + day.plusDays(1);
    }

    public static String records(Prompt prompt) {
        var others = Math.max(0, prompt.records().size() - SHOWN);
        return Stream.concat(
                        prompt.records().stream().limit(SHOWN),
                        others == 0 ? Stream.empty() : Stream.of(Words.count(others, "other", "others")))
                .collect(Collectors.joining(", "));
    }

    public static String looks(Prompt prompt) {
        return Words.count(prompt.looks(), "look", "looks");
    }

    /** The form of an inquiry with what the prompt is about in it; why is for the auditor to say. */
    public String inquiry(Prompt prompt) {
        var record = prompt.records().size() == 1 ? prompt.records().getFirst() : "";
        return Inquiry.ADDRESS + "/new?day=" + day + "&looker="
                + URLEncoder.encode(prompt.account(), StandardCharsets.UTF_8) + "&record=" + record;
    }
}
