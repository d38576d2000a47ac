package dev.textscreen.pipeline.signals;

import org.jspecify.annotations.Nullable;

/** One kind of code that is written as a glued whole. Thread-safe. */
interface CodeForm {

    /** The finding that the code is, as far as the code itself and the triggers before it tell; null where it is none. */
    @Nullable
    Finding read(Code code, NamedBy names);
}
