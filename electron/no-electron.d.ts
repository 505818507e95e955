// What 'electron' resolves to outside electron/main: nothing, so that importing from it is a type error.
export {}
