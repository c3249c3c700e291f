/** The pages' beans: each loads one record through a door and holds plain fields; no rule of the court lives here. */
package org.hearth.web;
