package org.hearth.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A call that answers before a starting password is changed and a second factor enrolled, for it is how one does that. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@interface OwnAccount {}
