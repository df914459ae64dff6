package occ.faces.pages;

import jakarta.servlet.http.HttpServletRequest;

/** The socket that builds the frame of a request: who is signed in, what they may navigate to, the marking. */
@FunctionalInterface
public interface FrameSource {
    Frame frame(HttpServletRequest request);
}
