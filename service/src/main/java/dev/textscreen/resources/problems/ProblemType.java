package dev.textscreen.resources.problems;

/** The kinds of problem that an answer can tell of. */
public enum ProblemType {
    BAD_REQUEST(400, "bad-request", "The request cannot be read"), NOT_JSON(400, "not-json", "The body is not JSON"), UNAUTHORIZED(401,
            "unauthorized", "Who is calling is not known"), FORBIDDEN(403, "forbidden", "The caller may not do this"), NOT_FOUND(404,
                    "not-found", "There is no such thing"), METHOD_NOT_ALLOWED(405, "method-not-allowed",
                            "The path does not take this method"), NOT_ACCEPTABLE(406, "not-acceptable",
                                    "The answer cannot be given in an accepted type"), TIMEOUT(408, "timeout",
                                            "The request did not come in time"), TOO_LARGE(413, "too-large",
                                                    "The request is too large"), UNSUPPORTED_MEDIA_TYPE(415, "unsupported-media-type",
                                                            "The body's type is not understood"), INVALID_FIELD(422, "invalid-field",
                                                                    "A field is wrong"), TOO_MANY_REQUESTS(429, "too-many-requests",
                                                                            "There is too much to do at the moment"), INTERNAL(500,
                                                                                    "internal", "Textscreen failed"), UNAVAILABLE(503,
                                                                                            "unavailable",
                                                                                            "Something that the answer needs is missing");

    private final int status;
    private final String name;
    private final String title;

    ProblemType(int status, String name, String title) {
        this.status = status;
        this.name = name;
        this.title = title;
    }

    public int status() {
        return status;
    }

    public String uri() {
        return "urn:textscreen:problem:" + name;
    }

    public String title() {
        return title;
    }

    /** The type for a status that something else chose; the nearest general one where there is none of its own. */
    public static ProblemType ofStatus(int status) {
        for (ProblemType type : values()) {
            if (type.status == status) {
                return type;
            }
        }
        return status < 500 ? BAD_REQUEST : INTERNAL;
    }
}
