package occ.faces.pages;

import gg.jte.Content;
import java.util.List;
import java.util.Locale;
import occ.faces.Piece;
import org.jspecify.annotations.Nullable;

/**
 * What every page stands in, whatever it is about. {@code submission} is a random word put into every form that
 * posts: the same word twice is the same deed twice. {@code notice} confirms the deed just done, once.
 */
public record Frame(
        String application,
        String marking,
        boolean demonstration,
        @Nullable SignedIn who,
        List<NavigationGroup> navigation,
        String csrfParameter,
        String csrfToken,
        String path,
        String submission,
        @Nullable String notice,
        List<Link> atHand,
        PieceRenderer pieces) {

    public static final String APPLICATION = "Organised Crime Command";
    public static final String SUBMISSION_PARAMETER = "submission";

    public Frame {
        navigation = List.copyOf(navigation);
        atHand = List.copyOf(atHand);
    }

    /** With nothing at hand, and without a renderer of pieces, which the view that renders the page adds. */
    public Frame(
            String application,
            String marking,
            boolean demonstration,
            @Nullable SignedIn who,
            List<NavigationGroup> navigation,
            String csrfParameter,
            String csrfToken,
            String path,
            String submission,
            @Nullable String notice) {
        this(
                application,
                marking,
                demonstration,
                who,
                navigation,
                csrfParameter,
                csrfToken,
                path,
                submission,
                notice,
                List.of(),
                (frame, piece) -> {
                    throw new IllegalStateException("No renderer was given for " + piece.template());
                });
    }

    public Frame renderedBy(PieceRenderer renderer) {
        return new Frame(
                application,
                marking,
                demonstration,
                who,
                navigation,
                csrfParameter,
                csrfToken,
                path,
                submission,
                notice,
                atHand,
                renderer);
    }

    public Frame withAtHand(List<Link> links) {
        return new Frame(
                application,
                marking,
                demonstration,
                who,
                navigation,
                csrfParameter,
                csrfToken,
                path,
                submission,
                notice,
                links,
                pieces);
    }

    public Content render(Piece piece) {
        return pieces.render(this, piece);
    }

    /** The end of the style's name for printing: {@code app-page--official-sensitive}. */
    public String markingStyle() {
        return marking.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
    }

    public boolean isSignedIn() {
        return who != null;
    }
}
