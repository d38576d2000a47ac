package dev.textscreen.resources.http;

import dev.textscreen.access.Scope;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a caller has to be allowed to do. Where it stands nowhere, {@link Scope#SCREEN} is needed. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Needs {

    Scope value();
}
