/** What `promise` gives, or a rejection with `error()` where it takes longer than `milliseconds`; the promise itself runs on. */
export function within<Result>(milliseconds: number, promise: Promise<Result>, error: () => Error): Promise<Result> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(error()), milliseconds);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
