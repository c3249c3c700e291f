package org.hearth.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Stereotype;
import jakarta.transaction.Transactional;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A room's public door: transactions start here and nowhere else, and the guard stands here. Every public method takes
 * a {@link Pass} first and says with {@link Needs} what it is for.
 */
@Stereotype
@ApplicationScoped
@Transactional
@Guarded
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Door {}
