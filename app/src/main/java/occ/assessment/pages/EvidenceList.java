package occ.assessment.pages;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import occ.assessment.EvidenceItem;
import occ.assessment.FiledAssessment;
import occ.assessment.score.Answer;
import occ.assessment.score.EvidenceRef;
import occ.faces.pages.chart.Rests;
import org.jspecify.annotations.Nullable;

/**
 * The statements a form offers, each under a token. A statement has no reference of its own to be shown by (R50), so
 * the token is a digest that means something within this one assessment only.
 */
record EvidenceList(Map<String, EvidenceItem> items) {
    private static final int TOKEN_LETTERS = 10;

    static EvidenceList of(FiledAssessment filed, List<EvidenceItem> found) {
        var items = new LinkedHashMap<String, EvidenceItem>();
        found.forEach(item -> items.put(token(filed, item.ref()), item));
        return new EvidenceList(items);
    }

    /** In the order of the form; what was not offered is left out. */
    List<EvidenceRef> chosen(Collection<String> tokens) {
        return items.entrySet().stream()
                .filter(entry -> tokens.contains(entry.getKey()))
                .map(entry -> entry.getValue().ref())
                .toList();
    }

    List<String> tokens(Answer answer) {
        return items.entrySet().stream()
                .filter(entry -> answer.evidence().contains(entry.getValue().ref()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** What a saved answer rests on and its reader may not see: it stays, whoever saves. */
    List<EvidenceRef> hiddenIn(Answer answer) {
        return answer.evidence().stream().filter(ref -> find(ref).isEmpty()).toList();
    }

    List<EvidenceItem> of(Answer answer) {
        return answer.evidence().stream().flatMap(ref -> find(ref).stream()).toList();
    }

    /** The same in one line each, for the step of a chart. */
    Rests rests(@Nullable Answer answer) {
        return answer == null
                ? Rests.NOTHING
                : new Rests(of(answer).stream().map(EvidenceList::line).toList());
    }

    private static String line(EvidenceItem item) {
        return "%s: %s (%s, %s)"
                .formatted(
                        item.about(),
                        item.said(),
                        item.grade().text(),
                        item.source().label());
    }

    private Optional<EvidenceItem> find(EvidenceRef ref) {
        return items.values().stream().filter(item -> item.ref().equals(ref)).findFirst();
    }

    private static String token(FiledAssessment filed, EvidenceRef ref) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(filed.assessment().id().value().toString().getBytes(StandardCharsets.UTF_8));
            var bytes = digest.digest(ref.statement().toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(bytes).substring(0, TOKEN_LETTERS);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
