package occ.sources.pages;

import java.util.List;
import java.util.Objects;
import occ.faces.pages.DateWords;
import occ.faces.pages.Form;
import occ.faces.pages.Mark;
import occ.faces.pages.Option;
import occ.faces.pages.Options;
import occ.kernel.Grade;
import occ.sources.SourceFiles.Remark;
import occ.sources.SourceFiles.RemarkKind;
import occ.sources.SourceFiles.SourceFile;
import occ.sources.SourceFiles.Supplied;
import org.jspecify.annotations.Nullable;

public record SourcePage(SourceFile file, Form form) {
    public List<Option> kinds() {
        return Options.of(RemarkKind.class, RemarkKind::label);
    }

    public List<Option> reliabilities() {
        return Options.of(Grade.Source.class, Grade.Source::label);
    }

    /** As last judged. */
    public String reliability() {
        return file.remarks().stream()
                .map(Remark::reliability)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(Grade.Source.NOT_GRADED)
                .label();
    }

    public static String lodged(Supplied supplied) {
        return "Lodged by %s, %s".formatted(supplied.lodgedBy(), DateWords.moment(supplied.lodgedAt()));
    }

    public static @Nullable Mark mark(Supplied supplied) {
        return Boolean.FALSE.equals(supplied.known()) ? new Mark(Mark.Kind.SOON, "No such report came to be") : null;
    }

    public static String said(Remark remark) {
        return "%s, %s".formatted(remark.by(), DateWords.moment(remark.at()));
    }

    public static String title(Remark remark) {
        var reliability = remark.reliability();
        return reliability == null ? remark.kind().label() : remark.kind().label() + ": " + reliability.label();
    }
}
