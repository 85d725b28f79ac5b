/// The end of a parse: the validation error with which the standard returns failure.
struct ParseFailure: Error {
  let cause: ValidationErrors

  init(_ cause: ValidationErrors) {
    self.cause = cause
  }
}
