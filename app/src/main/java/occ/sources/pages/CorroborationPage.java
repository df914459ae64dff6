package occ.sources.pages;

import java.util.List;
import occ.faces.pages.DateWords;
import occ.faces.pages.Form;
import occ.faces.pages.Option;
import occ.faces.pages.Options;
import occ.sources.Corroboration.Dossier;
import occ.sources.Corroboration.Judgement;
import occ.sources.Independence;
import org.jspecify.annotations.Nullable;

/** Without a dossier it asks which report. */
public record CorroborationPage(@Nullable Dossier dossier, Form form) {
    public List<Option> independences() {
        return Options.of(Independence.class, Independence::label);
    }

    public static String judged(Judgement judgement) {
        return "%s, %s".formatted(judgement.by(), DateWords.moment(judgement.at()));
    }

    public static String path(Object report) {
        return "/sources/corroboration?report=" + report;
    }
}
