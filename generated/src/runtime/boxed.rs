//! Objects within objects.

use std::fmt;
use std::ops::{Deref, DerefMut};

/// An object within another one: a `Box` that is cheap to compile.
///
/// It derefs to the object, comes from one by `into()`, and turns into one by
/// [`Boxed::into_inner`]. What it takes to drop an object, and all objects within that, is compiled
/// once, with this crate, rather than with each program that uses it.
pub struct Boxed<T>(Box<dyn Held<T>>);

/// What is behind the pointer, without its type.
trait Held<T>: Send + Sync {
    fn get(&self) -> &T;
    fn get_mut(&mut self) -> &mut T;
    fn into_inner(self: Box<Self>) -> T;
}

impl<T: Send + Sync> Held<T> for T {
    fn get(&self) -> &T {
        self
    }

    fn get_mut(&mut self) -> &mut T {
        self
    }

    fn into_inner(self: Box<Self>) -> T {
        *self
    }
}

impl<T: Send + Sync + 'static> Boxed<T> {
    /// Puts an object on the heap.
    pub fn new(value: T) -> Self {
        Self(Box::new(value))
    }
}

impl<T> Boxed<T> {
    /// The object itself.
    pub fn into_inner(self) -> T {
        self.0.into_inner()
    }
}

impl<T: Send + Sync + 'static> From<T> for Boxed<T> {
    fn from(value: T) -> Self {
        Self::new(value)
    }
}

impl<T> Deref for Boxed<T> {
    type Target = T;

    fn deref(&self) -> &T {
        (*self.0).get()
    }
}

impl<T> DerefMut for Boxed<T> {
    fn deref_mut(&mut self) -> &mut T {
        (*self.0).get_mut()
    }
}

impl<T> AsRef<T> for Boxed<T> {
    fn as_ref(&self) -> &T {
        self
    }
}

impl<T: Clone + Send + Sync + 'static> Clone for Boxed<T> {
    fn clone(&self) -> Self {
        Self::new(T::clone(self))
    }
}

impl<T: Default + Send + Sync + 'static> Default for Boxed<T> {
    fn default() -> Self {
        Self::new(T::default())
    }
}

impl<T: PartialEq> PartialEq for Boxed<T> {
    fn eq(&self, other: &Self) -> bool {
        T::eq(self, other)
    }
}

impl<T: fmt::Debug> fmt::Debug for Boxed<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        T::fmt(self, f)
    }
}
