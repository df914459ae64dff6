package occ.files.internal;

/** How large a picture becomes when it is drawn. */
record PictureSize(long width, long height) {
    long points() {
        return width != 0 && height > Long.MAX_VALUE / width ? Long.MAX_VALUE : width * height;
    }
}
