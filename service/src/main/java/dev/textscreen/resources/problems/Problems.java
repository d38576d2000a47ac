package dev.textscreen.resources.problems;

import com.fasterxml.jackson.core.JacksonException;
import dev.textscreen.pipeline.OverloadedException;
import dev.textscreen.pipeline.validation.InvalidTextException;
import dev.textscreen.health.NotReadyException;
import dev.textscreen.persistence.StorageException;
import dev.textscreen.persistence.journal.JournalException;
import io.dropwizard.jersey.validation.JerseyViolationException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.NoContentException;
import java.io.CharConversionException;
import java.util.Optional;

/** Tells for every exception what the caller is told. Exceptions that are a defect of ours are absent. */
public final class Problems {

    private final JsonProblems json = new JsonProblems();
    private final ViolationProblems violations = new ViolationProblems();

    public Optional<ProblemException> of(Throwable failure) {
        return switch (failure) {
            case ProblemException problem -> Optional.of(problem);
            case InvalidTextException invalid -> Optional.of(text(invalid));
            case JacksonException unreadable -> json.of(unreadable);
            case CharConversionException notUtf8 -> Optional.of(new ProblemException(ProblemType.NOT_JSON, "The body is not UTF-8."));
            case JerseyViolationException violated when violations.isOfAnswer(violated) -> Optional.empty();
            case ConstraintViolationException violated -> Optional.of(violations.of(violated));
            case NotReadyException notReady -> Optional.of(new ProblemException(ProblemType.UNAVAILABLE, notReady.reason()));
            case OverloadedException full -> Optional.of(new ProblemException(ProblemType.UNAVAILABLE,
                    "There is more to do than can be done in time; try again in a second."));
            case JournalException full -> Optional.of(new ProblemException(ProblemType.UNAVAILABLE, String.valueOf(full.getMessage())));
            case StorageException away -> Optional.of(new ProblemException(ProblemType.UNAVAILABLE, String.valueOf(away.getMessage())));
            case NoContentException empty -> Optional.of(new ProblemException(ProblemType.NOT_JSON, "The body is empty."));
            case WebApplicationException http when http.getCause() instanceof NoContentException -> Optional
                    .of(new ProblemException(ProblemType.NOT_JSON, "The body is empty."));
            case WebApplicationException http when http.getResponse().getStatus() != 500 -> Optional.of(http(http));
            default -> Optional.empty();
        };
    }

    private static ProblemException text(InvalidTextException invalid) {
        String reason = String.valueOf(invalid.getMessage());
        return switch (invalid.reason()) {
            case TOO_LONG -> new ProblemException(ProblemType.TOO_LARGE, "The text " + reason + ".");
            case BLANK, NOT_TEXT -> ProblemException.field("text", reason);
        };
    }

    private static ProblemException http(WebApplicationException http) {
        ProblemType type = ProblemType.ofStatus(http.getResponse().getStatus());
        return new ProblemException(type, switch (type) {
            case NOT_FOUND -> "There is nothing at this path.";
            case METHOD_NOT_ALLOWED -> "This path takes " + String.join(", ", http.getResponse().getAllowedMethods()) + ".";
            case NOT_ACCEPTABLE -> "The answer cannot be given in any type that the header Accept names.";
            case UNSUPPORTED_MEDIA_TYPE -> "The body has to be application/json in UTF-8.";
            default -> type.title() + ".";
        });
    }
}
